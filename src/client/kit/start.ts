import { startListen } from './listen.ts';
import { startKeep } from './keep.ts';
import { startBeside } from './beside.ts';
import { startPrint } from './print.ts';

startListen();
startPrint();
startKeep();
startBeside();
