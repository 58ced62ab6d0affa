import { sqliteDatabase } from '../daily/databases.ts';
import { describeKills } from './describe-kills.ts';

describeKills('SQLite, one process', sqliteDatabase, 1);
