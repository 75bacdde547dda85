import { startBeside } from './beside.ts';
import { startPrint } from './print.ts';

startPrint();
startBeside();
