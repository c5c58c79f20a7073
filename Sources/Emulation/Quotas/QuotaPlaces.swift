/// A unit or a person by number; the kind says which.
public struct Recipient: Hashable, Sendable, Codable, Comparable {
  public var kind: RecipientKind
  public var id: Int64

  public init(_ kind: RecipientKind, _ id: Int64) {
    self.kind = kind
    self.id = id
  }

  /// Collectives first, then by number.
  public static func < (a: Recipient, b: Recipient) -> Bool {
    (a.kind == .collective ? 0 : 1, a.id) < (b.kind == .collective ? 0 : 1, b.id)
  }
}

/// One place under a quota: who is put forward for which award.
public struct QuotaPlace: Hashable, Sendable, Codable {
  public var recipient: Recipient
  public var award: String

  public init(_ recipient: Recipient, _ award: String) {
    self.recipient = recipient
    self.award = award
  }
}

/// A movement's quotas and the places taken under them. A place beyond a quota cannot be taken.
public struct QuotaPlaces: Hashable, Sendable, Codable {
  public private(set) var quotas: [Quota]
  public private(set) var places: [QuotaPlace]

  /// Throws where a code stands twice, or one award of one kind under two quotas, and where the places do not fit.
  public init(_ quotas: [Quota], places taken: [QuotaPlace] = []) throws(QuotaError) {
    var codes: Set<String> = []
    var covered: Set<String> = []
    for quota in quotas {
      guard codes.insert(quota.code).inserted else { throw .duplicateCode(quota.code) }
      for award in quota.awards {
        guard covered.insert("\(award) \(quota.kind.rawValue)").inserted else {
          throw .ambiguous(award: award, quota.kind)
        }
      }
    }
    self.quotas = quotas
    places = []
    for place in taken { try take(place) }
  }

  public func quota(for award: String, _ kind: RecipientKind) -> Quota? {
    quotas.first { $0.kind == kind && $0.awards.contains(award) }
  }

  /// Over all awards that share the quota.
  public func taken(of quota: Quota) -> Int {
    places.count { quota.kind == $0.recipient.kind && quota.awards.contains($0.award) }
  }

  public func left(of quota: Quota) -> Int { max(0, quota.limit - taken(of: quota)) }

  /// Takes a place, or refuses with the rule.
  public mutating func take(_ place: QuotaPlace) throws(QuotaError) {
    guard let quota = quota(for: place.award, place.recipient.kind) else {
      throw .noQuota(award: place.award, place.recipient.kind)
    }
    guard !places.contains(where: { $0.recipient == place.recipient && quota.awards.contains($0.award) }) else {
      throw .alreadyTaken(quota, by: place.recipient)
    }
    let taken = taken(of: quota)
    guard taken < quota.limit else { throw .beyondLimit(quota, taken: taken) }
    places.append(place)
  }

  /// Gives a place back, as when the council votes no; nothing happens where it was not taken.
  public mutating func giveBack(_ place: QuotaPlace) { places.removeAll { $0 == place } }

  /// Another limit by another document; refused below the places taken. Nil where there is no such quota.
  public mutating func change(_ code: String, to limit: Int, basis: DocumentBasis) throws(QuotaError) -> Quota? {
    guard let index = quotas.firstIndex(where: { $0.code == code }) else { return nil }
    let changed = try quotas[index].changed(to: limit, voted: taken(of: quotas[index]), basis: basis)
    quotas[index] = changed
    return changed
  }
}
