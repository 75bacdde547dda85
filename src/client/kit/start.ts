import { startPrint } from './print.ts';

startPrint();
