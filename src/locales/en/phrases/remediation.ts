import type { Phrasebook } from '../../../core/locale.ts';

/** What the remediation rules look for in actions. */
export const remediationPhrases: Phrasebook['phrases'] = {
  /** Told as done already. */
  'action-done': {
    match: [
      '^ (we|i) (have|’ve) (now|also|already|since)? <participle>',
      '^ ... (has|have) (now|also|already|since)? been (now|also|already)? <participle>',
      '^ ... (is|are) now (more|also|in|on|set|part|enabled|available|visible)',
      '^ (added|enabled|disabled|fixed|improved|introduced|implemented|increased|migrated|moved|removed|replaced|transitioned|updated|upgraded) (a|an|the|our|to|all|from|more) _',
    ],
    except: [
      '(have|has|’ve) (now|also|already|since)? (been)? (decided|planned|agreed|scheduled|asked|identified|considered|discussed|started|begun|proposed|requested|assigned|approved)',
      '(not|yet|will|should|must|once|after|until|when|if|that|which|who) ... (has|have|been)',
    ],
  },
  /** Advice to others, or what a change is good for: nothing that the authors are to do. */
  'no-action': {
    match: [
      '^ (all|our|the)? _? (users|customers|maintainers|developers|clients|subscribers|members|tenants) (and _)? (should|must|are advised|are encouraged|need to|can)',
      '^ (it|this|that) (will|would|should) (also)? (give|help|allow|make|let|mean|reduce|enable|improve)',
    ],
  },
  /** A verb without an end, and nothing that bounds it: the whole action is a few words. */
  'vague-action': {
    match: [
      '^ (improve|enhance|strengthen|better|increase|optimise|optimize) (our|the)? _ (_ (_)?)? ($|{(}|{[}|{—})',
      '^ (investigate|explore|consider|examine|study|evaluate|review|look into|think about|discuss) (our|the|more|better|possible|other|further)? (_ (_ (_)?)?)? ($|{(}|{[}|{—})',
      '^ (make|be) sure (this|that|it) (does not|doesn’t|never|won’t) (happen*|recur*) again',
      '^ (do|try|learn) better',
      '^ (various|several|some|other|general|further) (improvements|measures|actions|fixes)',
    ],
    except: ['^ (review|evaluate|investigate) .. {code}'],
  },
  /** The remedy is that people take care, remember or know better. */
  vigilance: {
    match: [
      '(be|being) (more|extra|very)? (careful|cautious|vigilant|attentive|diligent)',
      '(pay|paying) (more|closer|better|extra)? attention',
      '(take|taking) (more|extra|greater|better) care',
      '^ (double|triple) check _',
      '(double|triple) check (before|when|every|all|that|the) _',
      '(remind|reminding) (on call|oncall|the|all|everyone|everybody|our|team|teams|staff|engineers|developers|people|operators)',
      '(raise|increase|raising) awareness',
      '^ (train|retrain|educate) (the|all|our|everyone|staff|team|engineers|developers|people|operators)',
      '(remember|not forget|don’t forget) to _',
    ],
    except: [
      '(alert|alarm|bot|script|automat*|tool|check|reminder) ... (remind|attention)',
      '(reminder|remind) .. (bot|automatically)',
      'train .. (model|models|classifier|network|data)',
    ],
  },
};
