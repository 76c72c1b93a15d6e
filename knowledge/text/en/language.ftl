# The language itself, and the words that every text can put in by their names: `word-you` is what
# {$you} stands for. Another language has what its own grammar needs here, under any names.

language-name = English
# ltr: from left to right; rtl: from right to left.
language-direction = ltr

## Who the leg belongs to: the reader, or somebody whom the reader helps. `$gender` (female, male, other)
## could be asked for as well; English does not need it.

word-you = { $who ->
    [me] you
   *[other] they
}
word-You = { $who ->
    [me] You
   *[other] They
}
word-them = { $who ->
    [me] you
   *[other] them
}
word-your = { $who ->
    [me] your
   *[other] their
}
word-Your = { $who ->
    [me] Your
   *[other] Their
}
word-yourself = { $who ->
    [me] yourself
   *[other] themselves
}

## What to call where no number is known; else {$emergency} and {$urgent} are the numbers of the region.

word-emergency = your local emergency number
word-urgent = your local urgent care line or a doctor

## The places of the drawing of the legs, as they are read out: with the leg, and where both views have
## the place, with the view.

drawing-place = {$place}, {$leg}
drawing-place-view = {$place}, {$view}, {$leg}
