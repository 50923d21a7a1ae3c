import { readFileSync } from 'node:fs';

/** Clock ticks a second: fixed by Linux for user space. */
const TICKS = 100;

/** Processor time of a running process with all its threads, in ms; null where /proc does not tell. */
export function cpuMs(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch {
    return null;
  }
}

/** Largest resident memory so far, in MiB; null where /proc does not tell. */
export function peakMemory(pid: number): number | null {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  } catch {
    return null;
  }
}
