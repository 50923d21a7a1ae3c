/** Processor time this process has used so far, in milliseconds: a busy machine does not make it longer, as it does a clock. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
