import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWordPieces } from '../../src/entities/onnx-engine.ts';
import { importRuntime, loadOnnxFinder, type OnnxRuntime } from '../../src/library/onnx-finder.ts';
import { modelBytes } from './shared.ts';

const PIECES = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'Zorb', '##ine', 'met', 'Quill', '##ax', 'in', '.'];
const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG'];
/** A made model: it knows its own two names and nothing else. */
const LABEL_OF: Readonly<Record<string, number>> = { Zorb: 1, Quill: 3 };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onnx-'));
  const vocab = Object.fromEntries(PIECES.map((piece, i) => [piece, i]));
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify({ model: { type: 'WordPiece', vocab } }));
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ id2label: { ...LABELS }, max_position_embeddings: 8 }));
  writeFileSync(join(folder, 'model.onnx'), 'made by the test');
});
afterEach(() => rmSync(folder, { recursive: true }));

const seen: number[] = [];
const runtime: OnnxRuntime = {
  Tensor: class {
    readonly data: BigInt64Array;
    constructor(_type: 'int64', data: BigInt64Array) {
      this.data = data;
    }
  },
  InferenceSession: {
    create: async () => ({
      inputNames: ['input_ids', 'attention_mask'],
      outputNames: ['logits'],
      run: async (feeds) => {
        const ids = [...(feeds.input_ids as { data: BigInt64Array }).data].map(Number);
        seen.push(ids.length);
        const data = new Float32Array(ids.length * LABELS.length);
        ids.forEach((id, i) => {
          data[i * LABELS.length + (LABEL_OF[PIECES[id]] ?? 0)] = 9;
        });
        return { logits: { data } };
      },
    }),
  },
};

describe('a model of the user’s own', () => {
  it('finds names, word by word over its pieces', async () => {
    const finder = await loadOnnxFinder(folder, modelBytes(), async () => runtime);
    const names = await finder.find({ text: 'Zorbine met Quillax.' });
    expect(names.map(({ text, type }) => `${text}/${type}`)).toEqual(['Zorbine/person', 'Quillax/organisation']);
  });

  it('is given no more at once than it takes', async () => {
    const finder = await loadOnnxFinder(folder, modelBytes(), async () => runtime);
    seen.length = 0;
    const names = await finder.find({ text: 'met in Zorbine met in Quillax met in Zorbine met in met in' });
    expect(Math.max(...seen)).toBeLessThanOrEqual(8);
    expect(names).toHaveLength(3);
  });

  it('has our lists above it', async () => {
    const finder = await loadOnnxFinder(folder, modelBytes(), async () => runtime);
    expect((await finder.find({ text: 'Zorbine met in Norway.' })).map(({ text }) => text)).toEqual([
      'Zorbine',
      'Norway',
    ]);
  });

  it('is told what its folder lacks', async () => {
    const load = () => loadOnnxFinder(folder, modelBytes(), async () => runtime);
    rmSync(join(folder, 'config.json'));
    await expect(load()).rejects.toThrow(/holds no config\.json/);
    rmSync(join(folder, 'model.onnx'));
    await expect(load()).rejects.toThrow(/holds no model\.onnx/);
  });

  it('is refused with a kind of tokenizer that we do not read', async () => {
    writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify({ model: { type: 'BPE', vocab: {} } }));
    await expect(loadOnnxFinder(folder, modelBytes(), async () => runtime)).rejects.toThrow(/is BPE/);
  });

  it('asks for the package that runs it', async () => {
    await expect(importRuntime(['onnxruntime-that-nobody-has'])).rejects.toThrow(/npm install onnxruntime-node/);
  });
});

describe('word pieces', () => {
  const pieces = () =>
    readWordPieces(
      JSON.stringify({ model: { type: 'WordPiece', vocab: Object.fromEntries(PIECES.map((piece, i) => [piece, i])) } }),
    );

  it('are the longest that fit', () => {
    expect(pieces().cut('Zorbine')).toEqual([4, 5]);
  });

  it('are unknown when a part of the word has none', () => {
    expect(pieces().cut('Zorbxyz')).toEqual([1]);
    expect(pieces().cut('Z'.repeat(10_000))).toEqual([1]);
  });
});
