import { enableCompileCache } from 'node:module';

// Compiled code is kept between starts.
enableCompileCache?.();
// biome-ignore lint/correctness/useImportExtensions: the bundle beside this one, not a source
require('./main.js');
