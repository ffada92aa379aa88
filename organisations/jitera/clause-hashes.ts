import { type ClauseHash } from '@/domain/organisation/organisation';

/**
 * The English policy as revised on 6 March 2024, read with extractor version 1 of domain/evidence/policy-text.ts.
 * In the text that was read, the e-mail line of clause 8 is empty: a page that fills it differs there.
 */
export const WHOLE_HASH = '79f0793431cfa9c88cd7b4b6a8884edadab460e0ccd3682bc0bb6296709568c5';

export const CLAUSE_HASHES: readonly ClauseHash[] = [
  { clause: 'intro', sha256: '980e535e0fa2d69309ca48cff265994262547be951f3125538417561eb1303f4' },
  { clause: '1', sha256: '3f45575857d64b119fa922097a378f1690227092561361d18b926703953bd2c8' },
  { clause: '1.1', sha256: '61735b001729d7a2a7f629873fe5fb5976ea06f33646d9ba1727669e0377253b' },
  { clause: '1.2', sha256: 'befcaeb27d6190c4ef451c009f363e961e058dbe4b96170e04e5042c846ac36d' },
  { clause: '1.3', sha256: 'ee9af677a34e75f11af1617e82594253fe691fe6311371341c9c9c534a3861e4' },
  { clause: '2', sha256: '2362b726a0fecf2d4f0029e4daa29a60e79da55597b6d154e11e3855652ecace' },
  { clause: '2.1', sha256: '7b787d668d3f2d5f025c845b9662e21f57f5c2ca5da34facf8eeaffd4b2242b7' },
  { clause: '2.2', sha256: '732a58fc04cfe10d51b718dd331b45f49bdba9ea7972130dbf81c0f5632c92e3' },
  { clause: '3', sha256: '99026a09fc1c1f2092ddce150afaa74de81a31f0404592fe09b1f63e9c786a20' },
  { clause: '3.1', sha256: 'b2e47d1be248ba3cd764f0cacf45d299d19333e39795f576d1f8fb0da116563b' },
  { clause: '3.2', sha256: '3844a02cf19d77ace0b184a34a3657f8cd29040fa156f9e0822d45ee55eb1821' },
  { clause: '3.3', sha256: 'f2cd75ae202330d74cd89d6303531624a57edd4d35c441563e31f39a6e4de32b' },
  { clause: '3.4', sha256: 'ea7951e60850058ab2b56591f8bdfb6e0e7dc800048b3600b620be48bd8de1ac' },
  { clause: '4', sha256: '78c6e16ce325249c57515d9cc45fb945140a78bfcc67dbee55b0917e311ffd96' },
  { clause: '5', sha256: '7d4e9382c398af5294fbccf7471988170c3ee8ca2c5dcdb9269da442c17cdb38' },
  { clause: '6', sha256: 'f5f701ea1b55b420ab0fe5c8a168f4b6dd5823ca7fe1d36987eab939367e7bc9' },
  { clause: '7', sha256: '8a26cebb231f6cb7b139bea88196885cd593119912f8d6dd036bd131c03bd347' },
  { clause: '8', sha256: '18abc358f71c3f858eaed8dc085a8d82eacf9b17676ec691d1a938099c231764' },
  { clause: '9', sha256: '109346e3c64f641223dae90ed2a83413dce718660e5e7d15ca211da5caee6cd8' },
  { clause: 'end', sha256: '51ff262ce2f4dc813b414fa00fa724eb63c069ed93d3953437388ec328ba38fc' },
];
