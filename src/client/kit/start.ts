import { startListen } from './listen.ts';
import { startPrint } from './print.ts';

startListen();
startPrint();
