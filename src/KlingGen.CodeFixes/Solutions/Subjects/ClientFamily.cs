namespace KlingGen.CodeFixes.Solutions.Subjects;

/// <summary>The properties and classes by which a client leads to the endpoints of one family: <c>kling.V3.Pro</c>.</summary>
internal sealed class ClientFamily(string name) : Subject(name);
