public import Domain

/// One line of a registry: what is known of it, and what happened to it. Where it stands on a day is reckoned from its
/// events and never kept.
public struct RegistryEntry: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// Code of its registry.
  public var registry: String
  /// Attribute → value in its plain form (`readValue`); an absent one is not known.
  public var values: [String: String]
  public var events: [RegistryEvent]
  /// For two people saving at once.
  public var version: Int
  /// The entry it was found to be the same as; it then counts no more.
  public var mergedInto: Int64?

  public init(
    id: Int64, registry: String, values: [String: String], events: [RegistryEvent] = [], version: Int = 1,
    mergedInto: Int64? = nil
  ) {
    self.id = id
    self.registry = registry
    self.values = values
    self.events = events
    self.version = version
    self.mergedInto = mergedInto
  }

  /// What the entry is called: the attribute that names it.
  public func title(_ description: RegistryDescription) -> String { values[description.title] ?? "" }
}

/// Something that happened to an entry, and the document that decided it.
public struct RegistryEvent: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// Code of the event's kind.
  public var kind: String
  public var day: Day
  /// "99/QĐ-UBND"; empty where none is named.
  public var document: String
  /// What it sets from its day on.
  public var values: [String: String]
  public var note: String
  /// Why it counts no more; nil while it holds. A wrong event is struck out, never removed.
  public var struckOut: String?

  public init(
    id: Int64, kind: String, day: Day, document: String = "", values: [String: String] = [:], note: String = "",
    struckOut: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.day = day
    self.document = document
    self.values = values
    self.note = note
    self.struckOut = struckOut
  }
}
