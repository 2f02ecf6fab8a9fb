//! The content of one mail on its way in, with the memory that it takes.
//!
//! Deliberately absent: commands. Invariant: content never takes memory that was not lent before; where none is left
//! the mail is sent away for later and its memory given back at once.

use std::sync::Arc;
use std::time::Instant;

use kernel::ids::InboundId;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;

use super::House;
use super::content::{Content, Flaw};
use super::limits::PIECE;
use super::line::{Line, Trouble};
use super::reply::Reply;

pub(super) struct Transfer {
    pub(super) id: InboundId,
    house: Arc<House>,
    content: Content,
    lent: Option<OwnedSemaphorePermit>,
    began: Instant,
    received: usize,
}

impl Transfer {
    /// Waits for the first memory: all of it where the size was announced.
    pub(super) async fn begin(
        house: &Arc<House>,
        id: InboundId,
        head: Vec<u8>,
        announced: usize,
        most: usize,
    ) -> Result<Self, Reply> {
        let limits = &house.limits;
        let units = ((head.len() + announced.min(most)) / PIECE + 1).min(limits.memory_units());
        let asked = house.memory.clone().acquire_many_owned(u32::try_from(units).unwrap_or(u32::MAX));
        let Ok(Ok(lent)) = timeout(limits.memory_within, asked).await else { return Err(Reply::BUSY) };
        let mut content = Content::begin(head, most, limits.line_bytes);
        content.make_room(units * PIECE);
        Ok(Self { id, house: house.clone(), content, lent: Some(lent), began: Instant::now(), received: 0 })
    }

    /// Content that ends with a dot on a line of its own.
    pub(super) async fn by_dot(&mut self, line: &mut Line) -> Result<(), Trouble> {
        loop {
            self.more(line).await?;
            self.lend(line.unused().len());
            let input = line.unused();
            let (ended, count) = match self.content.push(input) {
                Some(used) => (true, used),
                None => (false, input.len()),
            };
            self.account(line, count);
            if ended {
                return Ok(());
            }
        }
    }

    /// Content whose length was said.
    pub(super) async fn by_count(&mut self, line: &mut Line, mut left: usize) -> Result<(), Trouble> {
        while left > 0 {
            self.more(line).await?;
            let count = left.min(line.unused().len());
            self.lend(count);
            self.content.push_chunk(&line.unused()[..count]);
            self.account(line, count);
            left -= count;
        }
        Ok(())
    }

    async fn more(&self, line: &mut Line) -> Result<(), Trouble> {
        let limits = &self.house.limits;
        let seconds = usize::try_from(self.began.elapsed().as_secs()).unwrap_or(usize::MAX);
        let patient = self.began.elapsed() < limits.silence_within;
        if !patient && self.received < seconds.saturating_mul(limits.slowest) {
            return Err(Trouble::Slow);
        }
        line.more(limits.silence_within).await
    }

    fn account(&mut self, line: &mut Line, count: usize) {
        line.used(count);
        self.received += count;
        if self.content.flaw().is_some() {
            self.lent = None;
        }
    }

    /// Borrows what `more` bytes need: as much again as before where it is free, else just what is needed.
    fn lend(&mut self, more: usize) {
        let Some(lent) = &mut self.lent else { return };
        let have = lent.num_permits();
        let need = ((self.content.len() + more) / PIECE + 1).saturating_sub(have);
        if need == 0 {
            return;
        }
        let ask = |units: usize| {
            let units = u32::try_from(units).unwrap_or(u32::MAX);
            self.house.memory.clone().try_acquire_many_owned(units).ok()
        };
        match ask(need.max(have)).or_else(|| ask(need)) {
            Some(extra) => {
                lent.merge(extra);
                let all = lent.num_permits() * PIECE;
                self.content.make_room(all);
            }
            None => self.content.spoil(Flaw::NoMemory),
        }
    }

    /// The whole mail and its memory, to be given back when it is held.
    pub(super) fn finish(self) -> Result<(Vec<u8>, Option<OwnedSemaphorePermit>), Reply> {
        let bytes = self.content.finish().map_err(|flaw| match flaw {
            Flaw::Bare => Reply::BARE_CONTENT,
            Flaw::LongLine => Reply::LONG_CONTENT,
            Flaw::TooLarge => Reply::TOO_LARGE,
            Flaw::NoMemory => Reply::BUSY,
        })?;
        Ok((bytes, self.lent))
    }
}

/// Takes bytes of a chunk that nobody wants.
pub(super) async fn skip(line: &mut Line, house: &House, mut left: usize) -> Result<(), Trouble> {
    while left > 0 {
        line.more(house.limits.silence_within).await?;
        let count = left.min(line.unused().len());
        line.used(count);
        left -= count;
    }
    Ok(())
}
