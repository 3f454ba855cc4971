namespace KlingGen.CodeFixes.Solutions.Subjects;

/// <summary>Something generated that the types of a program can mention and that a move puts something else in the place of.</summary>
/// <param name="name">What it is called in a report.</param>
internal abstract class Subject(string name)
{
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
