using System.Collections.Immutable;
using KlingGen.Analyzers.Payloads.Shapes.Containers;
using KlingGen.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Writers;

/// <summary>Sorts the calls of a writer, taken in the order of the code, into the objects that they write.</summary>
internal sealed class WrittenLevels
{
    private static readonly JsonValue _null = JsonReader.Parse("null").Root!;

    private readonly ISymbol _writer;
    private readonly SyntaxNode _body;
    private readonly FileReading _file;
    private readonly List<Level> _levels = [];
    private readonly Stack<Level> _open = new();

    public WrittenLevels(ISymbol writer, SyntaxNode body, FileReading file)
    {
        _writer = writer;
        _body = body;
        _file = file;
        Open(start: null, key: null);
    }

    /// <summary>Takes the next call.</summary>
    public void Add(InvocationExpressionSyntax call)
    {
        string method = call.FindMethodName();
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        switch (method)
        {
            case "WriteStartObject" or "WriteStartArray":
                ExpressionSyntax? key = arguments.FirstOrDefault()?.Expression ?? _open.Peek().Name?.Key;
                if (arguments.Count > 0)
                {
                    AddEntry(arguments[0].Expression, null, call);
                }
                else
                {
                    AddValue(null);
                }

                Open(call, key is null ? null : _file.Keys.Read(key));
                break;
            case "WriteEndObject" or "WriteEndArray" or "WriteEnd":
                if (_open.Count > 1)
                {
                    _open.Pop();
                }

                break;
            case "WritePropertyName":
                FinishName();
                if (arguments.Count > 0)
                {
                    _open.Peek().Name = (arguments[0].Expression, call);
                }

                break;
            case "WriteNull" when arguments.Count == 1:
                AddEntry(arguments[0].Expression, null, call, isNull: true);
                break;
            case "WriteNull" or "WriteNullValue":
                AddValue(null, isNull: true);
                break;
            default:
                if (method.EndsWith("Value", StringComparison.Ordinal) || arguments.Count == 1)
                {
                    AddValue(arguments.FirstOrDefault()?.Expression);
                }
                else if (arguments.Count > 1)
                {
                    AddEntry(arguments[0].Expression, arguments[1].Expression, call);
                }

                break;
        }
    }

    /// <summary>Takes the next call, which writes a value under a name by itself.</summary>
    public void Add(ExpressionSyntax key, ExpressionSyntax? value, InvocationExpressionSyntax call) => AddEntry(key, value, call);

    /// <summary>One payload for each object.</summary>
    public IEnumerable<PayloadDraft> GetDrafts()
    {
        foreach (Level level in _levels)
        {
            FinishName(level);
            if (level.Entries.Count > 0 && CanBeRequest(level))
            {
                yield return new PayloadDraft(
                    PayloadShape.Writer,
                    level.Start ?? _body,
                    creation: null,
                    _writer,
                    level.Start is null ? level.Entries[0].Name : CreationNames.Find(level.Start),
                    level.Entries.ToImmutableArray(),
                    isPartial: level.Start is null);
            }
        }
    }

    private bool CanBeRequest(Level level)
    {
        for (Level? current = level; current is not null; current = current.Outer)
        {
            if (current.Key is not null && !_file.Nesting.IsWrapper(current.Key, current.Outer!.Entries.Select(entry => entry.WireName)))
            {
                return false;
            }
        }

        return true;
    }

    private void Open(InvocationExpressionSyntax? start, string? key)
    {
        Level level = new(start, key, _open.Count > 0 ? _open.Peek() : null);
        _levels.Add(level);
        _open.Push(level);
    }

    // The value that follows a name, if one is waiting for it; else an array's item.
    private void AddValue(ExpressionSyntax? value, bool isNull = false)
    {
        if (_open.Peek().Name is { } name)
        {
            _open.Peek().Name = null;
            AddEntry(name.Key, value, name.Call, isNull);
        }
    }

    private void AddEntry(ExpressionSyntax key, ExpressionSyntax? value, InvocationExpressionSyntax call, bool isNull = false)
    {
        FinishName();
        AddEntry(_open.Peek(), key, value, call, isNull);
    }

    private void AddEntry(Level level, ExpressionSyntax key, ExpressionSyntax? value, InvocationExpressionSyntax call, bool isNull)
    {
        if (_file.Keys.Read(key) is string name)
        {
            level.Entries.Add(new PayloadEntry(name, _file.GetOperation(value), key.GetLocation(), property: null)
            {
                Syntax = call,
                Writing = _file.GetOperation(call),
                Json = isNull ? _null : null,
                IsPicked = _file.Names.Wire.IsWanted(name) && GivenKeys.ArePicked(call, key, _file),
            });
            return;
        }

        // `WriteString(isV3 ? "start_image_url" : "image_url", frame)`
        level.Entries.AddRange(new WrittenEntry(null, key, value, call).Expand(_file).Where(static entry => entry.Name is not null).Select(entry => entry.Read(_file, isWritten: true)));
    }

    private void FinishName() => FinishName(_open.Peek());

    // What a serialiser wrote under the name is not seen.
    private void FinishName(Level level)
    {
        if (level.Name is { } name)
        {
            level.Name = null;
            AddEntry(level, name.Key, null, name.Call, isNull: false);
        }
    }

    private sealed class Level(InvocationExpressionSyntax? start, string? key, Level? outer)
    {
        /// <summary>The name under which the object is in the one around it; null where it has none.</summary>
        public string? Key { get; } = key;

        public Level? Outer { get; } = outer;

        public InvocationExpressionSyntax? Start { get; } = start;

        public List<PayloadEntry> Entries { get; } = [];

        /// <summary>A name whose value has not been written yet.</summary>
        public (ExpressionSyntax Key, InvocationExpressionSyntax Call)? Name { get; set; }
    }
}
