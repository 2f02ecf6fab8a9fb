//! Inputs made from others: bits flipped, pieces cut, doubled, moved and spliced, words of the format put in.

/// Makes inputs from a corpus; the same seed, the same inputs.
pub struct Mutator {
    corpus: Vec<Vec<u8>>,
    words: &'static [&'static [u8]],
    state: u64,
}

impl Mutator {
    pub fn new(corpus: Vec<Vec<u8>>, words: &'static [&'static [u8]], seed: u64) -> Self {
        Self { corpus, words, state: seed ^ 0x9e37_79b9_7f4a_7c15 }
    }

    pub fn next(&mut self) -> Vec<u8> {
        let mut input = self.any().to_vec();
        for _ in 0..=self.below(8) {
            self.change(&mut input);
        }
        input.truncate(200_000);
        input
    }

    fn any(&mut self) -> &[u8] {
        let place = self.below(self.corpus.len());
        &self.corpus[place]
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let at = self.below(input.len() + 1);
        let end = (at + 1 + self.below(64)).min(input.len());
        match self.below(7) {
            0 if at < input.len() => input[at] ^= 1 << self.below(8),
            1 => drop(input.drain(at.min(end)..end)),
            2 => {
                let piece = input[at.min(end)..end].repeat(1 + self.below(40));
                input.splice(at..at, piece);
            }
            3 => {
                let other = self.any().to_vec();
                let from = self.below(other.len() + 1);
                input.splice(at.., other[from..].iter().copied());
            }
            4 => input.truncate(at),
            5 if at < input.len() => input[at] = u8::try_from(self.below(256)).unwrap_or(0),
            _ => {
                let word = self.words[self.below(self.words.len())];
                input.splice(at..at, word.iter().copied());
            }
        }
    }

    fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 11).unwrap_or(0) % limit.max(1)
    }
}
