using System.Collections.Immutable;

namespace KlingGen.Generator.Pipeline;

/// <summary>All files as read.</summary>
internal sealed class ParsedFiles(ImmutableArray<ParsedFile> all)
{
    public ImmutableArray<ParsedFile> All => all;
}
