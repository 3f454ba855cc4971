using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace KlingGen.Testing.Corpus;

/// <summary>Makes arguments for the constructors and methods of a case, always the same ones.</summary>
/// <param name="assembly">The case, compiled.</param>
/// <param name="client">The type of the clients that it is given.</param>
/// <param name="handler">What records the calls of interfaces that nothing in the case implements.</param>
/// <param name="words">What may choose a row or an arm.</param>
internal sealed class SampleArguments(Assembly assembly, Type client, RecordingHandler handler, IReadOnlyList<string> words)
{
    private const int MaximumDepth = 4;

    private static readonly (string Word, string Text)[] _texts =
    [
        ("url", "https://example.com/frame.png"),
        ("image", "https://example.com/frame.png"),
        ("frame", "https://example.com/frame.png"),
        ("ratio", "16:9"),
        ("duration", "5"),
        ("seconds", "5"),
        ("tier", "pro"),
        ("negative", "blur"),
        ("avoid", "blur"),
    ];

    // What chooses an endpoint would have to be one of those that the case is about.
    private static readonly string[] _choices = ["model", "endpoint", "path", "route", "family", "application", "app", "id", "version", "resource", "segment", "key"];

    // What chooses a row or an arm is one of the short texts of the case.
    private static readonly string[] _keys = ["key", "engine"];

    private string? _key;

    /// <summary>The object that is being called.</summary>
    public object? Caller { get; set; }

    /// <summary>The arguments of all calls of a method that can be made up: one, or one for each text of the case that may choose a row.</summary>
    public IEnumerable<object?[]> MakeAll(MethodBase method)
    {
        if (!Array.Exists(method.GetParameters(), static parameter => parameter.ParameterType == typeof(string) && IsKey(parameter.Name ?? "")))
        {
            return Make(method) is object?[] only ? [only] : [];
        }

        List<object?[]> all = [];
        foreach (string word in words)
        {
            _key = word;
            if (Make(method) is object?[] arguments)
            {
                all.Add(arguments);
            }
        }

        _key = null;
        return all;
    }

    /// <summary>One argument for each parameter, or null where one of them cannot be made up.</summary>
    public object?[]? Make(MethodBase method, int depth = 0)
    {
        List<object?> arguments = [];
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            if (parameter.ParameterType.IsByRef || !TryMake(parameter.ParameterType, parameter.Name ?? "", parameter.HasDefaultValue, depth, out object? value))
            {
                return null;
            }

            arguments.Add(value);
        }

        return [.. arguments];
    }

    /// <summary>An object of a type of the case, or null where it cannot be made up.</summary>
    public object? MakeObject(Type type, int depth = 0)
    {
        if (type.IsAbstract || type.ContainsGenericParameters || depth > MaximumDepth)
        {
            return null;
        }

        foreach (ConstructorInfo constructor in type.GetConstructors().OrderByDescending(one => one.GetParameters().Length))
        {
            if (Make(constructor, depth + 1) is not object?[] arguments)
            {
                continue;
            }

            object made = constructor.Invoke(arguments);
            foreach (PropertyInfo property in type.GetProperties().Where(one => one is { CanWrite: true, SetMethod.IsPublic: true } && one.GetIndexParameters().Length == 0))
            {
                // What has a value from the start keeps it.
                if (property.GetValue(made) is null or "" && TryMake(property.PropertyType, property.Name, isOptional: false, depth + 1, out object? value))
                {
                    property.SetValue(made, value);
                }
            }

            return made;
        }

        return null;
    }

    private bool TryMake(Type type, string name, bool isOptional, int depth, out object? value)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == client || bare == typeof(HttpClient))
        {
            value = Activator.CreateInstance(client);
        }
        else if (bare == typeof(Stream))
        {
            value = new MemoryStream([1, 2, 3]);
        }
        else if (bare == typeof(Uri))
        {
            value = new Uri("https://example.com/frame.png");
        }
        else if (bare == typeof(CancellationToken))
        {
            value = CancellationToken.None;
        }
        else if (bare == typeof(string))
        {
            value = _key is not null && IsKey(name) ? _key : MakeText(name);
        }
        else if (bare == typeof(object) && name.Contains("element", StringComparison.OrdinalIgnoreCase))
        {
            value = new { frontal_image_url = "https://example.com/front.png", reference_image_urls = new[] { "https://example.com/side.png" } };
        }
        else if (bare == typeof(bool))
        {
            value = true;
        }
        else if (bare == typeof(double) || bare == typeof(float) || bare == typeof(decimal))
        {
            value = Convert.ChangeType(0.5, bare, System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (bare == typeof(int) || bare == typeof(long))
        {
            value = Convert.ChangeType(5, bare, System.Globalization.CultureInfo.InvariantCulture);
        }
        else if (bare.IsEnum)
        {
            value = Enum.GetValues(bare).GetValue(0);
        }
        else if (bare.IsArray || (bare.IsGenericType && bare.IsAssignableFrom(bare.GetGenericArguments()[0].MakeArrayType())))
        {
            Type item = bare.IsArray ? bare.GetElementType()! : bare.GetGenericArguments()[0];
            value = TryMake(item, name, isOptional: false, depth + 1, out object? element) && element is not null ? MakeArray(item, element) : null;
        }
        else
        {
            value = MakeOwn(bare, depth);
        }

        return value is not null || (isOptional && !bare.IsValueType);
    }

    private object? MakeOwn(Type type, int depth)
    {
        if (!type.IsAbstract)
        {
            return IsOfCase(type) && type.BaseType != typeof(MulticastDelegate) ? MakeObject(type, depth + 1) : null;
        }

        if (!IsOfCase(type))
        {
            return null;
        }

        object? own = assembly.GetTypes()
            .Where(one => type.IsAssignableFrom(one) && !one.IsAbstract && !one.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(one => MakeObject(one, depth + 1))
            .FirstOrDefault(one => one is not null);
        return own ?? (type.IsInterface && type.IsVisible ? MakeByFactory(type, depth) ?? MakeProxy(type) : null);
    }

    // `IApi Create(HttpClient http)`: how the program itself comes by one.
    private object? MakeByFactory(Type contract, int depth) => assembly.GetTypes()
        .Where(static type => type.IsVisible)
        .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == contract && !method.ContainsGenericParameters)
        .Select(method => Make(method, depth + 1) is object?[] arguments ? method.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null) : null)
        .FirstOrDefault(static made => made is not null);

    private object MakeProxy(Type contract)
    {
        Type type = assembly.GetType("RecordingProxy", throwOnError: true)!;
        object proxy = typeof(DispatchProxy).GetMethod(nameof(DispatchProxy.Create), 2, [])!.MakeGenericMethod(contract, type).Invoke(null, null)!;
        type.GetField("Answer")!.SetValue(proxy, (Func<MethodInfo, object?[], object?>)Answer);
        return proxy;
    }

    // Its own types, and those of the libraries that it brings.
    private bool IsOfCase(Type type) => AssemblyLoadContext.GetLoadContext(type.Assembly) == AssemblyLoadContext.GetLoadContext(assembly);

    // What an interface is given beside an endpoint is sent.
    private object? Answer(MethodInfo method, object?[] given)
    {
        if (given.Select(body => MadePayload.Read(body, [method, .. given.OfType<string>(), Caller])).FirstOrDefault(static one => one is not null) is RecordedRequest request)
        {
            handler.Add(request);
        }

        Type type = method.ReturnType;
        if (type == typeof(Task))
        {
            return Task.CompletedTask;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        {
            Type result = type.GetGenericArguments()[0];
            object? value = result == typeof(string) ? RecordingHandler.Answer : result.IsValueType ? Activator.CreateInstance(result) : result.Assembly == assembly ? MakeObject(result) : null;
            return typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(result).Invoke(null, [value]);
        }

        return type.IsValueType && type != typeof(void) ? Activator.CreateInstance(type) : null;
    }

    private static bool IsKey(string name) => Array.Exists(_keys, word => name.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static Array MakeArray(Type item, object element)
    {
        Array array = Array.CreateInstance(item, 1);
        array.SetValue(element, 0);
        return array;
    }

    private static string? MakeText(string name)
    {
        foreach ((string word, string text) in _texts)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return text;
            }
        }

        return Array.Exists(_choices, word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) ? null : "A " + name + ".";
    }
}
