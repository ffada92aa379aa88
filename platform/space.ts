/** How much of the disk is used by us, and how much the browser lets us use; null where it does not say. */
export interface DiskSpace {
  readonly used: number;
  readonly granted: number;
}

export async function askDiskSpace(): Promise<DiskSpace | null> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, granted: quota };
}
