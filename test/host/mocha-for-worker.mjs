// The bundle of mocha for browsers leaves its class in a global; the suites import it as in Node. (By path: 'mocha' would be this file.)
import '../../node_modules/mocha/mocha.js';

// biome-ignore lint/style/noDefaultExport: it stands in for mocha, which has one.
export default globalThis.Mocha;
