public import Domain

/// An indicator counted from the entries of a registry.
///
/// Gross, net and cumulative are different indicators: each says by `measure` which it is.
public struct RegistryCount: Hashable, Sendable {
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Entries in force on the last day: a stock, net of what expired or was withdrawn.
    case inForce = "in-force"
    /// Entries to which the event happened at least once up to the last day: gross, whatever became of them.
    case cumulative
    /// Entries to which the event happened for the first time within the period.
    case first
    /// Events within the period, each counted.
    case happened
    /// Entries whose validity ended within the period.
    case expired
  }

  /// What an entry must be like, on the day it is counted on.
  public struct Condition: Hashable, Sendable {
    public enum Test: Hashable, Sendable {
      case among([String])
      /// Of a number, or of a choice by its place in the list.
      case atLeast(String)
    }

    public var attribute: String
    public var test: Test
  }

  public var code: String
  public var name: BilingualText
  /// "sản phẩm"
  public var unit: String
  public var measure: Measure
  /// The kind of event that `cumulative`, `first` and `happened` speak of.
  public var event: String?
  public var conditions: [Condition]
  /// Instead of one for each entry, this attribute's number.
  public var sum: String?
  /// Attributes that its total is told apart by.
  public var groups: [String]
  /// Words of a reported target's name that this count is to be laid beside; empty where none.
  public var reportedAs: [String]

  /// It is a level on a day, not an amount of a period.
  public var isStock: Bool { measure == .inForce || measure == .cumulative }
}
