//! One constant for each of the widget's own words, with what it takes; written by `build.rs`. A word that
//! nobody says is a warning here.

include!(concat!(env!("OUT_DIR"), "/ui.rs"));
