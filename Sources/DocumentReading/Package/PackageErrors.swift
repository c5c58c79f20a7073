import OfficePackage

extension ReadingError {
  init(_ error: PackageError) {
    switch error {
    case .notZip: self = .notAPackage
    case .encrypted: self = .encrypted
    case .tooLarge(let limit): self = .packageTooLarge(limit: limit)
    case .suspiciousRatio: self = .packageTooLarge(limit: PackageLimits().bytes)
    case .tooManyParts(let limit): self = .damagedPackage(detail: "> \(limit)")
    case .unsafePath(let path), .duplicatePath(let path): self = .damagedPackage(detail: path)
    case .damaged(let detail), .notWritten(let detail): self = .damagedPackage(detail: detail)
    }
  }
}
