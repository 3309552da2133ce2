import type { Phrasebook } from '../../../core/locale.ts';

/** Who is sorry, and how much they mean it. */
export const apology: Phrasebook['phrases'] = {
  'apology.conditional': {
    match: [
      'sorry if',
      '(apologise|apologize|apologies|apology|sorry|regret) ... (if|to anyone who|to those who may) (you|your|this|it|any|anyone|may|have)',
      '(apologise|apologize|apologies|apology|sorry|regret) (for|to|that|about) (the|this|anyone|any)? (trouble|problem|problems|disruption|outage)? (this|that|who|which|it) (may|might) have',
    ],
    except: [
      'if (this|the) (post|article|text|mail|message|update|write up|writeup|account|report) (is|was|gets|seems)',
    ],
  },
  'apology.hollow': {
    match: [
      '(apologise|apologize|apologies|apology|sorry|regret) .. (inconvenience|inconveniences|confusion)',
      'regret any',
    ],
    // What the inconvenience was follows.
    except: ['(inconvenience|inconveniences|confusion) {:} _'],
  },
  /** Nobody says it. */
  'apology.passive': {
    match: [
      '<user> (affected|concerned|involved)? (is|are) (hereby|sincerely|deeply)? (apologised|apologized) to',
      '(apology|apologies|regrets) (is|are) (hereby|therefore|also)? (offered|extended|due|owed|made|given|expressed|presented)',
      'it is (deeply|much|greatly|sincerely)? regretted that',
      'regret is expressed',
    ],
    except: [
      '(if|when|where|whether|no|not|unless|once|how) .. (apology|apologies|regrets|apologised|apologized)',
      '(apologised|apologized|offered|extended|made|given|expressed|presented) .. by _',
    ],
  },
  'apology.reported': {
    match: [
      '(apologised|apologized|apologises|apologizes) (publicly)? (to|for) .. (customers|users|clients|everyone|public|inconvenience|outage|disruption)',
      '(offered|issued|presented|published|expressed) (its|their|a|an|his|her|public|sincere) .. (apology|apologies|regret|regrets)',
    ],
  },
  'apology.personal': {
    match: [
      '(i|am|m) .. (apologise|apologize|apologizing|apologising)',
      '(i|am|m) .. sorry',
      '^ sorry (for|about|to) (the|this|all|any|our|that|everyone|those) _',
      '(so|very|really|truly|deeply|extremely|terribly|sincerely) sorry',
      'sorry (for|about|that) ... (<incident>|inconvenience|hassle|mess|wait)',
      'my .. (apology|apologies)',
      'i (deeply|sincerely|truly|very much)? regret (the|that|this|what|how)',
      '^ (we’re|so|really|truly|very)? sorry $',
      '^ (so|very|really|terribly)? sorry (everyone|everybody|folks|all|guys|again|people)',
      '{,} (so|very|really|truly)? sorry $',
    ],
    except: [
      '(we|re|are) .. sorry',
      '(apologise|apologize|apologies) to (the|a|this|that|my) (customer|client|colleague|wife)',
      '(apologise|apologize|apologies) to (the|a|this|that) user',
      '(no|not|never|don’t|without|should|must|didn’t) .. (apologise|apologize|apologies|apology|sorry)',
      '(feel|felt|feeling|safe than) sorry',
      'sorry (state|sight)',
      'sorry to (say|see|hear|report|announce|tell|inform|disappoint|read|bother|have|be|lose|learn)',
      '(nobody|no one|need not|needn’t|no need|has|have|had|better) to (apologise|apologize|be sorry)',
      '(page|screen|form|message|banner|error|bot|site|mail|text) .. (says|said|shows|showed|reads|read|displays|displayed|saying) ... (sorry|apologi*|apologies)',
      '(send|sends|contain|contains|include|includes|need|needs|write|draft|called) (an|a|the|our)? _? (apology|apologies)',
      'with apologies to',
    ],
  },
  apology: {
    match: [
      '(we|are|re) .. (apologise|apologize|apologizing|apologising)',
      '(apologise|apologize) (for|to|unreservedly|sincerely|deeply|that)',
      'we (are|re)? .. sorry',
      'we ... are .. sorry',
      '(our|sincere|sincerest|deepest|humble|heartfelt|many) .. (apology|apologies)',
      'apologies (for|to|again) _',
      'forgive us',
      '(owe|offer) .. (apology|apologies)',
      'we (deeply|sincerely|truly|very much)? regret (the|that|this|what|how)',
      '(let|letting) (you|everyone|people|our users|our customers) down',
      'our (sincere|deepest|heartfelt|humble)? (regrets|apologies)',
      '^ (our|many|sincere|huge|big) apologies',
      '(and|we) (deeply|sincerely|truly|very much)? regret (the|that|this|any|what|how) _',
      '^ (very|so|really|terribly)? sorry (about|for) (that|this|it)',
      'mea culpa',
      '(and|again|once more|once again) (so|very)? sorry (once more|again|for|to|about|$)',
      '(we|and) (have)? (failed|let down) you',
      '(want|like|wish|love) to (also)? (apologise|apologize|say sorry|say how sorry)',
      '(please)? (accept|take) .. (apologies|apology)',
      '(sorry|apologies) (everyone|everybody|folks|all)',
      '(feel|feeling) (terrible|awful|bad|really bad) (about|for) _',
      '(deserve|deserved|expect|expected) better (from us|of us|than this|$)',
    ],
    except: [
      '(i|am|m) .. (apologise|apologize)',
      '(apologise|apologize|apologies) to (the|a|this|that|my) (customer|client|colleague|wife)',
      '(apologise|apologize|apologies) to (the|a|this|that) user',
      '(no|not|never|don’t|without|should|must|didn’t) .. (apologise|apologize|apologies|apology|sorry)',
      '(feel|felt|feeling|safe than) sorry',
      'sorry (state|sight)',
      'sorry to (say|see|hear|report|announce|tell|inform|disappoint|read|bother|have|be|lose|learn)',
      '(nobody|no one|need not|needn’t|no need|has|have|had|better) to (apologise|apologize|be sorry)',
      '(page|screen|form|message|banner|error|bot|site|mail|text) .. (says|said|shows|showed|reads|read|displays|displayed|saying) ... (sorry|apologi*|apologies)',
      '(send|sends|contain|contains|include|includes|need|needs|write|draft|called) (an|a|the|our)? _? (apology|apologies)',
      'with apologies to',
    ],
  },
};
