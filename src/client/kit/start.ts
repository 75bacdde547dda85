import styles from '../../styles/kit.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { startBeside } from './beside.ts';
import { startKeep } from './keep.ts';
import { startListen } from './listen.ts';
import { startPrint } from './print.ts';

adoptStyles(styles);
startListen();
startPrint();
startKeep();
startBeside();
