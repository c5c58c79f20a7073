public import Storage

/// The newest line of the audit log; nil where there is none.
public func newestAnchor(_ connection: any Connection) throws -> AuditAnchor? {
  try AuditStore(connection).findNewest().map { AuditAnchor(number: $0.number, hash: $0.hash) }
}

func holds(_ anchor: AuditAnchor, _ connection: any Connection) throws -> Bool {
  try AuditStore(connection).list(from: anchor.number, limit: 1).first.map {
    $0.number == anchor.number && $0.hash == anchor.hash
  } ?? false
}
