import { startBeside } from './beside.ts';
import { startKeep } from './keep.ts';
import { startListen } from './listen.ts';
import { startPrint } from './print.ts';

startListen();
startPrint();
startKeep();
startBeside();
