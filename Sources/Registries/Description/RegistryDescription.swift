public import Domain

/// What a registry (danh bạ) keeps of each entry, and by which rules: data, not program.
///
/// Written as YAML (docs/registries.md); a department may change its own version of it on a page.
public struct RegistryDescription: Hashable, Sendable {
  /// "ocop": stands in addresses and never changes.
  public var code: String
  public var name: BilingualText
  /// What is kept here and which rule of law asks for it.
  public var about: BilingualText
  /// "sản phẩm": what one entry is called.
  public var noun: BilingualText
  /// Documents that the rules come from.
  public var sources: [String]
  /// Codes of the units that keep it; the planning room may always change it.
  public var units: [String]
  public var attributes: [RegistryAttribute]
  /// The attribute that names an entry.
  public var title: String
  /// Attributes shown in the list beside name and state.
  public var columns: [String]
  public var states: [RegistryState]
  /// The state of an entry before its first event.
  public var start: String
  /// The state into which the end of validity leads; nil where nothing expires.
  public var expired: String?
  public var events: [RegistryEventKind]
  /// Attributes that make two entries suspect of being one when all of a row are the same.
  public var duplicates: [[String]]
  public var counts: [RegistryCount]
  /// "unconfirmed": what of it still has to be checked with the department; empty where nothing.
  public var unconfirmed: [String]

  public func attribute(_ code: String) -> RegistryAttribute? { attributes.first { $0.code == code } }
  public func state(_ code: String) -> RegistryState? { states.first { $0.code == code } }
  public func event(_ code: String) -> RegistryEventKind? { events.first { $0.code == code } }
  public func count(_ code: String) -> RegistryCount? { counts.first { $0.code == code } }

  /// Attributes of the entry itself; the others are set by events.
  public var ownAttributes: [RegistryAttribute] {
    let set = Set(events.flatMap(\.sets))
    return attributes.filter { !set.contains($0.code) }
  }

  /// The attribute that says where an entry is; nil where none does.
  public var place: RegistryAttribute? { attributes.first { $0.kind == .place } }

  /// Whether an entry's validity can end by itself.
  public var expires: Bool { expired != nil && events.contains { $0.months != nil } }
}

/// One thing that is known of an entry.
public struct RegistryAttribute: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case text, number, date, choice
    /// A unit of the department, by its code.
    case organisation
    /// A commune or ward by its name.
    case place
    /// A person's name.
    case person
    /// A stored document, by its number and symbol.
    case file
    /// Another entry, of the registry that `links` names, by its name.
    case link
  }

  public struct Choice: Hashable, Sendable {
    public var code: String
    public var name: BilingualText
    /// Days on which it may be chosen; nil for always.
    public var from: Day?
    public var until: Day?

    public func holds(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true) }
  }

  /// Which choice a number leads to: the highest whose bound the number reaches.
  public struct Bands: Hashable, Sendable {
    /// The attribute with the number.
    public var of: String
    /// Choice → lowest number of its band.
    public var bounds: [String: Amount]

    public func choice(for number: Amount) -> String? {
      bounds.filter { $0.value <= number }.max { $0.value < $1.value }?.key
    }
  }

  public var code: String
  public var name: BilingualText
  public var kind: Kind
  public var hint: BilingualText?
  /// Of a number: "ha".
  public var unit: String?
  public var isRequired = false
  /// No two entries have the same.
  public var isUnique = false
  /// In order from low to high where they have one.
  public var choices: [Choice] = []
  public var least: Amount?
  public var most: Amount?
  public var bands: Bands?
  /// Code of the registry whose entry it names.
  public var links: String?

  public func choice(_ code: String) -> Choice? { choices.first { $0.code == code } }
}

/// Where an entry can stand.
public struct RegistryState: Hashable, Sendable {
  public var code: String
  public var name: BilingualText
  /// An entry in this state counts as in force.
  public var isInForce: Bool
}

/// Something that happens to an entry on a day and moves its state.
public struct RegistryEventKind: Hashable, Sendable {
  public var code: String
  public var name: BilingualText
  /// States in which it may happen.
  public var from: [String]
  /// The state after it; nil leaves the state as it is (an inspection).
  public var to: String?
  /// How long the state after it lasts before it expires by itself; nil for without end.
  public var months: Int?
  /// Attributes that it sets from its day on.
  public var sets: [String]
  /// Those of `sets` that must be given.
  public var requires: [String]
  /// The deciding document must be named.
  public var needsDocument: Bool
  /// Attributes of kind date before which it cannot be.
  public var notBefore: [String]
}
