using KlingGen.Contracts.Model;
using KlingGen.Generator.Emit;
using KlingGen.Generator.Model;

namespace KlingGen.Generator.Pipeline;

/// <summary>A file with just that part of the index that it uses, so that a change elsewhere leaves it equal.</summary>
internal sealed record ModelInput(ContractDocument Document, DocumentEntry Entry, EquatableArray<TypeEntry> Types, string Namespace, string Accessibility)
{
    private Emitted? _emitted;

    /// <summary>The file's code, made by whichever step asks first; null where no type comes from it.</summary>
    public FileCode? Emit(CancellationToken cancellationToken) =>
        (_emitted ??= new Emitted(FileEmitter.Emit(ModelBuilder.Build(this, cancellationToken)))).Code;

    public bool Equals(ModelInput? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Namespace == other.Namespace
            && Accessibility == other.Accessibility
            && Entry.Equals(other.Entry)
            && Types == other.Types
            && Document.Equals(other.Document));

    public override int GetHashCode() => Entry.GetHashCode();

    /// <summary>The input; null where nothing is generated from the file.</summary>
    public static ModelInput? Create(ParsedFile file, ProjectIndex index)
    {
        GeneratorSettings settings = index.Project.Settings;
        if (file.Document is not { } read || !settings.IsLanguageSufficient || index.Names.FindDocument(read.Path) is not { } entry)
        {
            return null;
        }

        // Problems and references move with every edit of white space; the model must not.
        ContractDocument document = (read.IsComposed ? index.Names.FindComposed(read.Path) : null) ?? read with { Problems = default, References = default };
        ReferenceCollector collector = new(index.Names);
        foreach (NamedType type in document.Types)
        {
            collector.Add(type);
        }

        return new ModelInput(document, entry, collector.Found.ToEquatableArray(), settings.Namespace, settings.Accessibility);
    }

    private sealed record Emitted(FileCode? Code);

    private sealed class ReferenceCollector(ContractIndex index)
    {
        private readonly HashSet<TypeReference> _seen = [];

        // Not recursive: chains of other names may be longer than the stack is deep.
        private readonly Queue<ValueContract> _aliases = new();

        public List<TypeEntry> Found { get; } = [];

        public void Add(NamedType type)
        {
            Add(type.Reference);
            switch (type)
            {
                case ObjectType o:
                    foreach (Parameter parameter in o.Parameters)
                    {
                        Add(parameter.Value);
                    }

                    if (o.Additional is { } additional)
                    {
                        Add(additional);
                    }

                    break;
                case AliasType alias:
                    Add(alias.Value);
                    break;
            }

            while (_aliases.Count > 0)
            {
                Add(_aliases.Dequeue());
            }
        }

        private void Add(ValueContract value)
        {
            switch (value)
            {
                case ReferenceValue reference:
                    Add(reference.Target);
                    break;
                case ArrayValue array:
                    Add(array.Item);
                    break;
                case MapValue map:
                    Add(map.Item);
                    break;
                case UnionValue union:
                    foreach (ValueContract option in union.Options)
                    {
                        Add(option);
                    }

                    break;
            }
        }

        private void Add(TypeReference reference)
        {
            if (!_seen.Add(reference) || index.FindType(reference) is not { } entry)
            {
                return;
            }

            Found.Add(entry);
            if (entry.Alias is { } alias)
            {
                _aliases.Enqueue(alias);
            }
        }
    }
}
