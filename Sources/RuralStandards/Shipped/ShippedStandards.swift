import Foundation

/// The sets of criteria that come with the program; a department may change its own versions.
public enum ShippedStandards {
  /// Code and YAML of each, the newest set first.
  public static let texts: [(code: String, yaml: String)] = order.compactMap { code in
    let file = Bundle.module.bundleURL.appending(path: "Standards/\(code).yaml")
    return (try? String(contentsOf: file, encoding: .utf8)).map { (code, $0) }
  }

  public static let all: [RuralStandard] = texts.compactMap { try? readStandard($0.yaml) }

  static let order = [
    "commune-2026", "commune-modern-2026", "commune-2021", "commune-advanced-2021", "commune-model-2021",
    "district-2021",
  ]
}
