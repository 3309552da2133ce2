import type { Phrasebook } from '../../../core/locale.ts';

/** Word lists that these phrases use. */
export const impactClasses: Phrasebook['classes'] = {
  counted:
    'user|users|customer|customers|client|clients|people|requests|orders|payments|messages|emails|jobs|transactions|bookings|records|files|transfers|deliveries|accounts|invoices|uploads|tickets|rows|builds',
  harm: 'impact|disruption|disruptions|inconvenience|outage|interruption|degradation|downtime|delay|delays|hiccup|glitch|blip|slowdown|slowness',
};

/** What the impact rules look for in prose. */
export const impactPhrases: Phrasebook['phrases'] = {
  /** As good as a figure: everything, nothing, or why there is no figure. */
  'known-extent': {
    match: [
      '(all|every|each|none|any|no) (of)? (our|the|these)? _? _? (<user>|<service>|<request>|data|accounts)',
      '(no|without|zero) .. (impact|effect|customers|users|disruption|downtime|data)',
      '(complete|total|entire) _ _ _? (outage|loss|unavailability|failure|downtime)',
      '(complete|total|full|entire|whole) _? (outage|loss|unavailability|failure|stop|downtime|unavailable|inaccessible|<service>)',
      '(completely|entirely|totally|fully) .. <down>',
      '^ (n/a|not applicable) $',
      '(nobody|no one|everybody|everyone|everything|nothing|none)',
      '(not|never|cannot|can’t|could not|couldn’t|unable) .. (measured|measure|known|published|counted|count|quantified|quantify|recorded|determined|determine|estimate)',
      '(unknown|unmeasured|estimate|estimated|estimates|roughly|approximately)',
      '(do not|don’t|did not|didn’t) (know|have) .. (how many|number|figures|data|metrics)',
      '(in|under) (all|some|certain|specific|rare|most|very few) (cases|situations|conditions|circumstances)',
      '(was|were|is|are) not (directly|otherwise)? (affected|impacted)',
      '(wasn’t|weren’t|isn’t|aren’t) (affected|impacted)',
      'unaffected',
      '(only|always) (when|if|for|on|with|those|users|customers|in)',
    ],
  },
  /** A quantity without a figure. */
  'vague-quantity': {
    match: [
      '(thousands|millions|hundreds|dozens|tens|countless|numerous|lots|plenty|scores) (of)? (our|the)? _? (<user>|sites|websites|requests|services|servers|companies|businesses|organisations|organizations|applications|projects|accounts|jobs|builds|messages|emails|orders)',
      '(many|several|some|most|various|multiple|few) (of)? (our|the|these)? _? (<user>|requests|sites|websites|accounts|companies|businesses|organisations|organizations|jobs|builds|orders|emails|nodes|pods|instances)',
      '(large|small|significant|considerable|certain|limited|huge|great|high|tiny|good) (number|numbers|amount|portion|fraction|share|percentage|proportion|part|subset) of .. (<user>|requests|sites|websites|services|servers|accounts|traffic|jobs|builds|orders|nodes|pods|instances)',
    ],
    except: [
      '(some|many|several|most|few|various|multiple) .. <user> (data|info|information|content)',
      '(remove|reboot|restart|deploy|update|upgrade|add|migrate|move|enable|drain|delete|take) (a|some|many|several) (small|large|certain|limited|significant)?',
      '(one|two|three|four|five|ten|#) .. (of|or) (many|several|some|most|few)',
      '(thank|thanks|help|support|helped|assistance) ... (many|several|some) (<user>|_ <user>)',
    ],
  },
  /** Words that make what others lived through smaller. */
  minimising: {
    match: [
      '(minor|slight|negligible|insignificant) (service|customer|user|temporary|brief)? <harm>',
      '(only|just|merely) (a|an|some)? (minor|small|brief|short|slight|temporary|little|tiny) (service|customer|user)? <harm>',
      '(only|just|merely) (an|a) (inconvenience|annoyance|nuisance|hiccup|glitch|blip)',
      '(only|just|merely) (a|an|some)? (very|relatively)? (small|tiny|limited|minor|handful) (number|subset|fraction|part|portion|group|proportion|percentage)? of _',
      '(brief|short|small|little|tiny|minor) (hiccup|glitch|blip)',
      '(only|just|merely) a few <user>',
      '(the|customer|user|overall) (impact|disruption|inconvenience|outage|degradation) (is|was|remained) (very|rather|fairly)? (minimal|negligible|insignificant|minor|slight)',
    ],
    except: ['(no|not|without|than|any|isn’t|wasn’t) .. (minor|slight|negligible|insignificant|only|just|merely)'],
  },
  /** How many it hit in all, said as a fact; a part of them is said of a part. */
  'whole-count': {
    match: [
      '# <user> (was|were|are|have been|had been) (directly|potentially)? (affected|impacted)',
      '(affected|impacted|affecting|impacting) (a total of)? # <user>',
    ],
    except: [
      '(about|around|roughly|approximately|nearly|almost|up to|over|at least|at most|more than|less than|fewer than|initially|first|then|another|further|additional|other|only|remaining|{~}) # <user>',
      '# (of|out of)',
      'of .. # <user>',
      '(in|at|by|on|from|until|after|among|for) ... # <user>',
      '# <user> .. (in|on|from|at|by|until) (the|our|eu|us|asia|europe|north|south|#)',
    ],
  },
  /** How many there are of what failed; with the same words behind it, the same is counted. */
  'failure-count': {
    match: [
      '# <user> (could not|couldn’t|were unable to|were not able to) _',
      '# <counted> (failed|(were|was|have been) (permanently)? (lost|rejected|dropped|deleted|corrupted|delayed|duplicated))',
    ],
    except: [
      '(about|around|roughly|approximately|nearly|almost|up to|over|at least|at most|more than|less than|fewer than|initially|first|then|another|further|additional|other|only|remaining|{~}) # <counted>',
      '# (of|out of)',
      'of .. # <counted>',
      '(in|at|by|on|from|until|after|among|for|of which|including) ... # <counted>',
      '# <counted> .. (in|on|from|at|by|until) (the|our|eu|us|asia|europe|north|south|#)',
    ],
  },
  /** A share that says of nothing: what it counts is not the subject of the sentence either. */
  'bare-percentage': {
    match: [
      '# ({%}|percent) (was|were|are|have been|had been) <adverb>? (affected|impacted|lost|unavailable|down|unreachable|offline|failing|degraded)',
      '# ({%}|percent) (failed|lost|experienced|saw|received|suffered|encountered|could not|couldn’t)',
      '(affected|impacted|affecting|impacting) (about|around|roughly|approximately|nearly|almost|up to|over|only|just)? # ({%}|percent) (but|and|while|for|during|{,}|{)}|$)',
    ],
    except: ['(of|among|out of|whom|which) ... # ({%}|percent)'],
  },
};
