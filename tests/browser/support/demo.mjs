// One demonstration server for a test file: the real binary, a port of its own, a data folder that goes when it stops.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const BINARY = resolve(import.meta.dirname, '../../..', process.env.COMITY_BIN ?? 'target/browser/comity');
const READY_WITHIN = 60_000;

/**
 * @typedef {{ name: string, email: string, password: string, authority: string, country: string, language: string, roles: string[], login_url: string }} Official
 * @typedef {{ officials: Official[], clients: { authority: string, key: string, scopes: string[] }[], cases: { id: string, number: string, url: string }[] }} Credentials
 */

/** A port that nobody holds at this moment. @returns {Promise<number>} */
function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))));
    });
  });
}

export class Demo {
  /** @param {number} port @param {string} folder */
  constructor(port, folder) {
    this.port = port;
    this.folder = folder;
    this.origin = `http://127.0.0.1:${port}`;
    /** @type {import('node:child_process').ChildProcess | undefined} */
    this.process = undefined;
    this.log = '';
    /** @type {Credentials} */
    this.credentials = { officials: [], clients: [], cases: [] };
  }

  /** Starts a server on an empty folder and reads who may sign in. */
  static async start() {
    const demo = new Demo(await freePort(), await mkdtemp(join(tmpdir(), 'comity-browser-')));
    try {
      await demo.run();
      demo.credentials = JSON.parse(await readFile(join(demo.folder, 'demo/credentials.json'), 'utf8'));
    } catch (error) {
      await demo.stop();
      throw error;
    }
    return demo;
  }

  /** Runs the server on the same port and folder: also how it comes back after `halt`. @param {string} command @param {string[]} more */
  async run(command = 'demo', more = []) {
    const child = spawn(BINARY, [command, ...more], {
      cwd: this.folder,
      env: {
        PATH: process.env.PATH,
        COMITY__SERVER__LISTEN: `127.0.0.1:${this.port}`,
        COMITY__SERVER__PUBLIC_URL: this.origin,
        COMITY__DATA_DIR: this.folder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (piece) => (this.log = (this.log + piece).slice(-20_000)));
    }
    await this.ready(child);
  }

  /** @param {import('node:child_process').ChildProcess} child */
  async ready(child) {
    const until = Date.now() + READY_WITHIN;
    while (Date.now() < until) {
      if (child.exitCode !== null) throw new Error(`the server stopped with ${child.exitCode}:\n${this.log}`);
      const answer = await fetch(`${this.origin}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error(`the server was not ready within ${READY_WITHIN} ms:\n${this.log}`);
  }

  /** Ends the process and keeps its folder. @param {NodeJS.Signals} signal */
  async halt(signal = 'SIGTERM') {
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await gone;
    clearTimeout(late);
  }

  async stop() {
    await this.halt();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The official of a country. @param {string} country */
  official(country) {
    const found = this.credentials.officials.find((official) => official.country === country);
    if (!found) throw new Error(`no official of ${country} in the demonstration`);
    return found;
  }
}
