public import Domain
public import Storage

/// The documents around one: what it names, who names it, and what may be the same document.
public struct RelatedDocuments: Sendable {
  /// A document named in this one, each once, with every relation it is named in.
  public struct Cited: Sendable {
    public var reference: Reference
    public var relations: [Reference.Relation]
    /// Where it is in the register.
    public var document: StoredDocument?

    public init(reference: Reference, relations: [Reference.Relation], document: StoredDocument? = nil) {
      self.reference = reference
      self.relations = relations
      self.document = document
    }
  }

  public struct Citing: Sendable {
    public var document: StoredDocument
    public var relations: [Reference.Relation]

    public init(document: StoredDocument, relations: [Reference.Relation]) {
      self.document = document
      self.relations = relations
    }
  }

  public var cited: [Cited]
  public var citing: [Citing]
  /// Other files with the same number, symbol and year.
  public var same: [StoredDocument]

  public init(cited: [Cited], citing: [Citing], same: [StoredDocument]) {
    self.cited = cited
    self.citing = citing
    self.same = same
  }

  /// `isVisible` leaves out what the person may not see.
  public init(
    of document: StoredDocument, _ facts: DocumentFacts, isVisible: (StoredDocument) throws -> Bool,
    _ connection: any Connection
  ) throws {
    let store = DocumentStore(connection)
    let others = try store.list(limit: RelatedDocuments.limit).filter { $0.id != document.id }.filter(isVisible)
    let byIdentity = others.compactMap { other in DocumentIdentity(other.header).map { ($0, other) } }
    cited = RelatedDocuments.grouped(facts.references).map { reference, relations in
      let identity = DocumentIdentity(reference)
      return Cited(
        reference: reference, relations: relations,
        document: identity.flatMap { named in byIdentity.first { $0.0.canBe(named) }?.1 })
    }
    guard let own = DocumentIdentity(document.header), let symbol = document.header.symbol else {
      (citing, same) = ([], [])
      return
    }
    same = byIdentity.filter { $0.0.canBe(own) }.map(\.1)
    let sameIDs = Set(same.map(\.id))
    let naming = Set(try store.listIDs(naming: symbol))
    citing = try others.filter { naming.contains($0.id) && !sameIDs.contains($0.id) }.compactMap { other in
      guard let json = try store.facts(of: other.id) else { return nil }
      let facts: DocumentFacts = try readStored(json)
      let relations = facts.references.filter { DocumentIdentity($0)?.canBe(own) ?? false }.map(\.relation)
      return relations.isEmpty ? nil : Citing(document: other, relations: relations.unique)
    }
  }

  /// So many of the newest documents are looked through.
  public static let limit = 1000

  /// Each document once, in the order it is first named.
  private static func grouped(_ references: [Reference]) -> [(Reference, [Reference.Relation])] {
    var groups: [(first: Reference, identity: DocumentIdentity?, relations: [Reference.Relation])] = []
    for reference in references {
      let identity = DocumentIdentity(reference)
      let known = groups.firstIndex { group in
        guard let identity, let other = group.identity else { return false }
        return other.canBe(identity)
      }
      if let known {
        groups[known].relations.append(reference.relation)
      } else {
        groups.append((reference, identity, [reference.relation]))
      }
    }
    return groups.map { ($0.first, $0.relations.unique) }
  }
}

extension [Reference.Relation] {
  /// Each once; "named in passing" only where nothing better is known.
  fileprivate var unique: [Reference.Relation] {
    var seen: Set<Reference.Relation> = []
    let once = filter { seen.insert($0).inserted }
    let telling = once.filter { $0 != .mentions }
    return telling.isEmpty ? once : telling
  }
}
