import { startKeep } from './keep.ts';
import { startPrint } from './print.ts';

startPrint();
startKeep();
