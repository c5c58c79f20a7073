/// Who may make, change and end accounts.
public enum AccountPolicy {
  /// Make accounts, change what they say, give new passwords, set for whom the second factor is required.
  public static func canManage(_ role: Role) -> Bool { role == .administrator }
  /// Give another role, close, erase: never to oneself, so that somebody stays who can open accounts.
  public static func canUnseat(_ person: Person, _ subject: Person) -> Bool {
    canManage(person.role) && person.id != subject.id
  }
  /// Take out who an account was: only where it is closed.
  public static func canErase(_ person: Person, _ subject: Person) -> Bool {
    canUnseat(person, subject) && !subject.isActive
  }
  /// Take along what is kept of a person: that person, and who keeps the accounts.
  public static func canExport(_ person: Person, _ subject: Person) -> Bool {
    canManage(person.role) || person.id == subject.id
  }
}
