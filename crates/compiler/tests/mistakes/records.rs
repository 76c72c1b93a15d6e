//! Mistakes in the ledger of statements.

use crate::good::{mistake, one, unfinished};

#[test]
fn statements_that_nothing_carries_are_named() {
    let faults = unfinished(&[]);
    assert_eq!(faults.len(), 1, "{faults:?}");
    let fault = one(&faults, "nothing carries 37 statements: S0.01 S0.02");
    assert!(
        !fault.what.contains("S0.21"),
        "an entry carries it: {fault}"
    );
    assert!(fault.mend.contains("not_carried"), "{fault}");

    let ledger = "[statements]\nS0 = 3\n[[not_carried]]\nid = \"S0.01\"\nreason = \"Only a mechanism.\"\nh = \"H.9\"\n[[carried_by_product]]\nid = \"S0.02\"\nby = \"The result.\"\n";
    let faults = unfinished(&[
        ("ledger.toml", "[statements]\nS0 = 38\n", ledger),
        ("questions/1.toml", "S0.21", "S0.03"),
    ]);
    assert!(faults.is_empty(), "{faults:?}");
}

#[test]
fn a_statement_has_one_place_and_a_reason() {
    let ledger = "ledger.toml";
    let end = "S0 = 38\n";
    let with = |what: &str| format!("{end}{what}");
    let out = |id: &str, reason: &str| {
        with(&format!(
            "[[not_carried]]\nid = \"{id}\"\nreason = \"{reason}\"\n"
        ))
    };
    mistake(
        ledger,
        end,
        &out("S0.39", "Why not"),
        "the ledger has no statement `S0.39`",
    );
    mistake(
        ledger,
        end,
        &out("S0.01", " "),
        "`S0.01` says no word about it",
    );
    // A question carries it.
    mistake(
        ledger,
        end,
        &out("S0.21", "Why not"),
        "`S0.21` has two places",
    );
    mistake(
        ledger,
        end,
        &with("[[carried_by_product]]\nid = \"S0.21\"\nby = \"The page\"\n"),
        "`S0.21` has two places",
    );
    mistake(
        ledger,
        end,
        &(out("S0.01", "Why not") + "[[carried_by_product]]\nid = \"S0.01\"\nby = \"The page\"\n"),
        "`S0.01` has two places",
    );
    mistake(
        ledger,
        end,
        &with("[[carried_by_product]]\nid = \"S0.01\"\nby = \"\"\n"),
        "`S0.01` says no word about it",
    );
    mistake(
        ledger,
        end,
        &(out("S0.01", "Why not") + "h = \"H.24\"\n"),
        "there is no handling `H.24`",
    );
    mistake(
        ledger,
        end,
        &with("[[left_out]]\nid = \"S0.01\"\n"),
        "unknown field",
    );
}

#[test]
fn a_claim_belongs_to_a_statement_and_says_something() {
    let ledger = "ledger.toml";
    let end = "S0 = 38\n";
    let claim = |id: &str, of: &str, says: &str| {
        format!("[[claim]]\nid = \"{id}\"\nstatement = \"{of}\"\nsays = \"{says}\"\n")
    };
    let with = |what: &str| format!("{end}{what}");
    mistake(
        ledger,
        end,
        &with(&claim("A0.01", "S0.39", "Walk")),
        "the ledger has no statement `S0.39`",
    );
    mistake(
        ledger,
        end,
        &with(&(claim("A0.01", "S0.01", "Walk") + &claim("A0.01", "S0.02", "Run"))),
        "`A0.01` is defined twice",
    );
    mistake(
        ledger,
        end,
        &with(&claim("A0.01", "S0.01", " ")),
        "`A0.01` says no word about it",
    );
    mistake(
        ledger,
        end,
        &with(&(claim("A0.01", "S0.01", "Walk") + "reason = \"\"\n")),
        "`A0.01` says no word about it",
    );
    mistake(
        ledger,
        end,
        &with(&(claim("A0.01", "S0.01", "Walk") + "h = \"H.24\"\n")),
        "there is no handling `H.24`",
    );
}
