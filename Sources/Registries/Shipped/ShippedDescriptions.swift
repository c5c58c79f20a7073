import Foundation

/// The descriptions that come with the program: a department starts with them and may change its own versions.
public enum ShippedDescriptions {
  /// Code and YAML of each, in the order they are shown.
  public static let texts: [(code: String, yaml: String)] = order.compactMap { code in
    let file = Bundle.module.bundleURL.appending(path: "Descriptions/\(code).yaml")
    return (try? String(contentsOf: file, encoding: .utf8)).map { (code, $0) }
  }

  /// Every one of them, read once.
  public static let all: [RegistryDescription] = texts.compactMap { try? readDescription($0.yaml) }

  static let order = [
    "ocop", "cooperatives", "value-chains", "growing-areas", "packing-houses", "water-works", "nurseries", "farms",
    "food-facilities", "food-samples", "epidemics", "disasters", "reservoirs", "projects", "extension", "documents",
  ]
}
