/** Types of the library, one file for each of its doors: other packages need nothing of ours to read them. */
module.exports = {
  compilationOptions: { preferredConfigPath: './tsconfig.library.json' },
  entries: [
    {
      filePath: './lib/index.ts',
      outFile: './dist/index.d.ts',
      noCheck: true,
      output: { noBanner: true, exportReferencedTypes: false },
    },
    {
      filePath: './cli/node.ts',
      outFile: './dist/node.d.ts',
      noCheck: true,
      output: { noBanner: true, exportReferencedTypes: false },
    },
  ],
};
