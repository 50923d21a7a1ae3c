import { evaluateDumps } from './evaluate-dumps.ts';
import { evaluatePages } from './evaluate-pages.ts';

const withErrors = process.argv.includes('--errors');
if (!process.argv.includes('--dumps')) await evaluatePages(withErrors);
if (!process.argv.includes('--pages')) await evaluateDumps(withErrors);
