import { evaluatePages } from './evaluate-pages.ts';

const withErrors = process.argv.includes('--errors');
await evaluatePages(withErrors);
