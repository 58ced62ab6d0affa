import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Settings under which a foreign repository can do nothing but bring files: no hooks, no helpers that run programs, no
 * symbolic links on the disk.
 */
const SAFE = [
  'core.hooksPath=/dev/null',
  'core.symlinks=false',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);

/** Clones the newest state of a repository with the `git` of this machine, which shows how far it is on stderr. Throws with git's code. */
export async function cloneGit(url: string, folder: string): Promise<void> {
  const options = ['--depth', '1', '--single-branch', '--no-tags', '--no-recurse-submodules', '--template='];
  const git = spawn('git', [...SAFE, 'clone', ...options, '--config', 'core.symlinks=false', '--', url, folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1' },
  });
  const [code] = await once(git, 'close').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `Cloning ${url}: ${error.code === 'ENOENT' ? 'there is no program "git" on this machine' : error.message}`,
    );
  });
  if (code !== 0) throw new Error(`Cloning ${url}: git ended with ${code}; what it said stands above`);
}
