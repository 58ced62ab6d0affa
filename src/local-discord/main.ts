import module from 'node:module';
import { startPlayground } from './playground.ts';

module.enableCompileCache();
process.exitCode = await startPlayground(process.env);
