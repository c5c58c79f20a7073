public import Domain

/// A serious error or a delay in a product, with where it is recorded.
public struct ProductFault: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case seriousError, delay }

  public var kind: Kind
  public var source: EvidenceSource
  /// Takes nothing off, once the competent level has confirmed it.
  public var cause: ObjectiveCause?

  public init(_ kind: Kind, _ source: EvidenceSource, cause: ObjectiveCause? = nil) {
    self.kind = kind
    self.source = source
    self.cause = cause
  }
}

/// A product or piece of work assigned for the period, in converted units (sản phẩm, công việc quy đổi).
public struct RatedProduct: Hashable, Sendable, Codable {
  public var code: String
  public var assigned: Amount
  public var done: Amount
  public var faults: [ProductFault]
  public var sources: [EvidenceSource]

  public init(
    _ code: String, assigned: Amount, done: Amount, faults: [ProductFault] = [], sources: [EvidenceSource]
  ) {
    self.code = code
    self.assigned = assigned
    self.done = done
    self.faults = faults
    self.sources = sources
  }
}

/// A finding that makes the rating "not completed" whatever the points.
public struct FailureGround: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Kết luận suy thoái, vi phạm những điều đảng viên không được làm, vi phạm trách nhiệm nêu gương.
    case degradation
    /// Kỷ luật từ khiển trách trở lên in the year.
    case disciplined
    /// Tham ô, tham nhũng, lãng phí in the unit of a leader.
    case corruptionInUnit
  }

  public var kind: Kind
  public var document: DocumentBasis

  public init(_ kind: Kind, _ document: DocumentBasis) {
    self.kind = kind
    self.document = document
  }
}
