namespace KlingGen.Testing.Corpus;

/// <summary>One source file of a case, without its marks.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Text">What is compiled. It has the line breaks of the marked text.</param>
/// <param name="FirstLine">The line of the case, counted from 1, that the file's first line is.</param>
/// <param name="Expected">The ids that must be reported, by line of the case.</param>
public sealed record CorpusFile(string Name, string Text, int FirstLine, IReadOnlyDictionary<int, IReadOnlyList<string>> Expected);
