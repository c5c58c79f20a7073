/// Why a package (a zip file as docx and xlsx are) cannot be opened or made.
public enum PackageError: Error, Hashable, Sendable {
  case notZip
  /// A part is locked with a password.
  case encrypted(path: String)
  case damaged(detail: String)
  case tooManyParts(limit: Int)
  /// The parts that are to be read are larger, unpacked, than the limit.
  case tooLarge(limit: Int)
  /// Unpacked it is so much larger than the file that it was made to fill the machine.
  case suspiciousRatio(unpacked: Int, packed: Int)
  /// A path that leads out of the package, or none at all.
  case unsafePath(String)
  case duplicatePath(String)
  case notWritten(detail: String)
}

/// How much of a package is unpacked at most.
public struct PackageLimits: Hashable, Sendable {
  public var parts: Int
  /// Bytes of all parts read, unpacked.
  public var bytes: Int
  /// Unpacked to packed, counted once more than `bytesBeforeRatio` are unpacked. Text packs 10 to 50 times, rarely 100.
  public var ratio: Int
  public var bytesBeforeRatio: Int

  public init(
    parts: Int = 10_000, bytes: Int = 64_000_000, ratio: Int = 200, bytesBeforeRatio: Int = 24_000_000
  ) {
    self.parts = parts
    self.bytes = bytes
    self.ratio = ratio
    self.bytesBeforeRatio = bytesBeforeRatio
  }
}
