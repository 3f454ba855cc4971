using System.Collections.Immutable;

namespace KlingGen.Generator.Emit;

/// <summary>The code of all schemas. Compares by the identity of each: what is not made again stays the same object.</summary>
internal sealed class FileCodes(ImmutableArray<FileCode> all) : IEquatable<FileCodes>
{
    public ImmutableArray<FileCode> All { get; } = all;

    public bool Equals(FileCodes? other)
    {
        if (other is null || All.Length != other.All.Length)
        {
            return false;
        }

        for (int i = 0; i < All.Length; i++)
        {
            if (!ReferenceEquals(All[i], other.All[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as FileCodes);

    public override int GetHashCode() => All.Length;
}
