import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AsyncNameFinder,
  createOnnxNameFinder,
  readVocabulary,
  readWordPieces,
  type TokenClassifier,
  TokenizerError,
} from '../entities/onnx-engine.ts';

/** What is used of onnxruntime-node, which is not among our dependencies: the user installs it. */
export interface OnnxRuntime {
  readonly InferenceSession: { create(path: string): Promise<OnnxSession> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
}

interface OnnxSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Record<string, unknown>): Promise<Record<string, { readonly data: Float32Array }>>;
}

const MODEL_FILES = ['model.onnx', 'onnx/model.onnx', 'onnx/model_quantized.onnx', 'model_quantized.onnx'];
const RUNTIMES = ['onnxruntime-node', 'onnxruntime-web'];

/** Finds the runtime among the user's packages. Tests hand in their own. */
export async function importRuntime(names: readonly string[] = RUNTIMES): Promise<OnnxRuntime> {
  for (const name of names) {
    try {
      const found = (await import(name)) as OnnxRuntime & { default?: OnnxRuntime };
      return found.InferenceSession ? found : (found.default as OnnxRuntime);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    }
  }
  throw new Error('--ner-model needs the package onnxruntime-node: npm install onnxruntime-node');
}

/**
 * A finder of names with the token-classification model in a folder: `config.json`, `tokenizer.json` or `vocab.txt`,
 * and `model.onnx`, as exported for transformers.
 *
 * @throws Error whose message says what the folder or the installation lacks
 */
export async function loadOnnxFinder(
  folder: string,
  lists: Uint8Array,
  runtime: () => Promise<OnnxRuntime> = importRuntime,
): Promise<AsyncNameFinder> {
  const modelFile = MODEL_FILES.map((file) => join(folder, file)).find((file) => existsSync(file));
  if (!modelFile) throw new Error(`--ner-model: ${folder} holds no ${MODEL_FILES[0]}`);
  const config = JSON.parse(await needed(folder, 'config.json')) as {
    id2label?: Record<string, string>;
    max_position_embeddings?: number;
  };
  const labels = Object.entries(config.id2label ?? {})
    .sort((a, b) => Number(a[0]) - Number(b[0]))
    .map(([, label]) => label);
  if (labels.length < 2) throw new Error(`--ner-model: ${folder}/config.json names no labels (id2label)`);
  const pieces = await readPieces(folder);
  const { InferenceSession, Tensor } = await runtime();
  const session = await InferenceSession.create(modelFile);
  const classifier: TokenClassifier = {
    longest: Math.min(512, config.max_position_embeddings ?? 512),
    async classify(sequence) {
      const shape = [1, sequence.length];
      const filled = (value: (i: number) => number) =>
        new Tensor(
          'int64',
          BigInt64Array.from(sequence, (_, i) => BigInt(value(i))),
          shape,
        );
      const inputs: Record<string, unknown> = {
        input_ids: filled((i) => sequence[i]),
        attention_mask: filled(() => 1),
        token_type_ids: filled(() => 0),
      };
      const feeds = Object.fromEntries(session.inputNames.map((name) => [name, inputs[name]]));
      const answer = await session.run(feeds);
      return (answer.logits ?? answer[session.outputNames[0]]).data;
    },
  };
  return createOnnxNameFinder({ classifier, pieces, labels, lists });
}

async function needed(folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(folder, file), 'utf8');
  } catch {
    throw new Error(`--ner-model: ${folder} holds no ${file}`);
  }
}

async function readPieces(folder: string) {
  try {
    if (existsSync(join(folder, 'tokenizer.json'))) return readWordPieces(await needed(folder, 'tokenizer.json'));
    const settings = existsSync(join(folder, 'tokenizer_config.json'))
      ? (JSON.parse(await needed(folder, 'tokenizer_config.json')) as { do_lower_case?: boolean })
      : {};
    return readVocabulary(await needed(folder, 'vocab.txt'), settings.do_lower_case ?? false);
  } catch (error) {
    if (error instanceof TokenizerError) throw new Error(`--ner-model: ${folder}: ${error.message}`);
    throw error;
  }
}
