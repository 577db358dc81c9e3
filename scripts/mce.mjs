// Judges every code of the Medicare Code Editor's master list and 50,000 generated stays by the lists themselves
// (../shared/data/mce): test/corpus/mce-official.test.ts at full size. Takes minutes.
process.env.CLAIMLINT_MCE = 'whole';
process.argv.push('test/corpus/mce-official.test.ts');
await import('./mocha.mjs');
