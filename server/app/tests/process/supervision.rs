//! Workers that fail come back, and everybody can see that they did.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use app::workers::supervise::{Board, Patience, Supervisor};
use kernel::{Fault, SystemClock};

fn supervisor() -> Supervisor {
    let patience = Patience { first: Duration::from_millis(1), most: Duration::from_millis(4) };
    Supervisor::new(Board::new(Arc::new(SystemClock)), patience)
}

#[tokio::test]
async fn a_worker_that_panics_fails_or_ends_is_started_again() {
    let supervisor = supervisor();
    let runs = Arc::new(AtomicU32::new(0));
    let counted = runs.clone();
    let mut changes = supervisor.board().watch();

    supervisor.keep("clumsy", move |stop| {
        let run = counted.fetch_add(1, Ordering::SeqCst);
        async move {
            match run {
                0 => panic!("fell over"),
                1 => Err(Fault::conflict("would not")),
                2 => Ok(()),
                _ => {
                    stop.cancelled().await;
                    Ok(())
                }
            }
        }
    });
    while runs.load(Ordering::SeqCst) < 4 || !supervisor.board().rows()["clumsy"].up {
        changes.changed().await.unwrap();
    }

    let row = supervisor.board().rows()["clumsy"].clone();
    assert_eq!((row.restarts, row.trouble.as_deref()), (3, Some("ended by itself")));
    assert!(supervisor.stop(Duration::from_secs(5)).await);
}

#[tokio::test]
async fn a_panic_is_told_in_its_own_words() {
    let supervisor = supervisor();
    let mut changes = supervisor.board().watch();

    supervisor.keep("clumsy", |_| async { panic!("fell over {}", 1) });
    while supervisor.board().rows().get("clumsy").is_none_or(|row| row.trouble.is_none()) {
        changes.changed().await.unwrap();
    }

    assert_eq!(supervisor.board().rows()["clumsy"].trouble.as_deref(), Some("panicked: fell over 1"));
    assert!(supervisor.stop(Duration::from_secs(5)).await);
}
