// One demonstration and one browser for a test file, from its first test to its last; after every test the browser accuses.
// A file that needs them otherwise started or stopped does so itself.
import { after, afterEach, before } from 'node:test';
import { Demo } from './demo.mjs';
import { Visit } from './visit.mjs';

/** @type {Demo} */
export let demo;
/** @type {Visit} */
export let visit;

before(async () => {
  demo = await Demo.start();
  visit = await Visit.start(demo);
});

afterEach(() => visit.clean());

after(async () => {
  await visit?.stop();
  await demo?.stop();
});
