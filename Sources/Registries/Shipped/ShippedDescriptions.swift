import Foundation

/// The descriptions that come with the program: a department starts with them and may change its own versions.
public enum ShippedDescriptions {
  /// Code and YAML of each, in the order they are shown.
  public static let texts: [(code: String, yaml: String)] = order.compactMap { code in
    read(code).map { (code, $0) }
  }

  /// A small registry that can be read, with a word beside each part: what a new one is begun with.
  public static let pattern = read("_pattern") ?? ""

  private static func read(_ name: String) -> String? {
    try? String(contentsOf: Bundle.module.bundleURL.appending(path: "Descriptions/\(name).yaml"), encoding: .utf8)
  }

  /// Every one of them, read once.
  public static let all: [RegistryDescription] = texts.compactMap { try? readDescription($0.yaml) }

  static let order = [
    "ocop", "cooperatives", "value-chains", "growing-areas", "packing-houses", "water-works", "nurseries", "farms",
    "food-facilities", "food-samples", "epidemics", "disasters", "reservoirs", "projects", "extension", "documents",
  ]
}
